// Who is drawn, and from what. Poses name a body of wardrobe.mjs; all of one person's bodies come
// from one family of garments.

// One coat or jumper in every pose; what is held is paper, or a phone in its colours.
const KNIT = {
  open: 'SweaterDots',
  'holding-receipt': 'Paper',
  'on-phone': ['Paper', { paper: '#5b7f95' }],
  pointing: 'PointingUp',
  'arms-crossed': 'Sweater',
};

export const PEOPLE = {
  dev: {
    colours: {
      skin: '#c68b59',
      cloth: '#b9503b',
      trim: '#96402f',
      hair: '#3b2a25',
      paper: '#fffdf8',
    },
    pattern: { colour: '#f2b98c', kind: 'rice' },
    head: 'short4',
    poses: {
      open: 'SweaterDots',
      'holding-receipt': 'Paper',
      pointing: 'PointingUp',
      'arms-crossed': 'Sweater',
    },
  },
  teresa: {
    colours: { skin: '#9a6542', cloth: '#e3a72f', trim: '#b98220', hair: '#6f6b72' },
    head: 'afro',
    dye: '#69656b',
    glasses: 'glasses2',
    poses: {
      open: 'ShirtFilled',
      'arms-crossed': 'ArmsCrossed',
      shrugging: 'Whatever',
      'hands-on-hips': 'PocketShirt',
    },
  },
  alun: {
    colours: {
      skin: '#f0c4a4',
      cloth: '#66707d',
      trim: '#58626f',
      hair: '#d9d6cf',
      paper: '#f3b877',
      scarf: '#c9773f',
      fringe: '#e8a36c',
    },
    front: 'scarf',
    head: 'noHair3',
    glasses: 'glasses3',
    poses: KNIT,
  },
  gareth: {
    colours: {
      skin: '#e3ad86',
      cloth: '#4f6390',
      trim: '#43557f',
      hair: '#77757a',
      paper: '#fbf8f1',
      shirt: '#fbf8f1',
      tie: '#3a3744',
    },
    front: 'overcoat',
    head: 'short3',
    dye: '#77757a',
    poses: KNIT,
  },
  imran: {
    colours: {
      skin: '#b97a50',
      cloth: '#6fa287',
      trim: '#5d9177',
      hair: '#2b2226',
      paper: '#f3b877',
      shirt: '#fbf5e6',
    },
    front: 'hoodie',
    head: 'pomp',
    poses: KNIT,
  },
  jo: {
    colours: {
      skin: '#f3d0b3',
      cloth: '#4f9167',
      trim: '#437d58',
      hair: '#8a5a3a',
      shirt: '#f6e7b8',
    },
    front: 'workcoat',
    head: 'grayBun',
    poses: { open: 'SweaterDots', pointing: 'PointingUp', 'arms-crossed': 'Sweater' },
  },
  malcolm: {
    colours: {
      skin: '#9a6542',
      cloth: '#a4506a',
      trim: '#8c4259',
      hair: '#a7a3a0',
      shirt: '#eef2f6',
    },
    front: 'shirt',
    head: 'short2',
    dye: '#b3afab',
    glasses: 'glasses',
    beard: 'chin',
    poses: { open: 'SweaterDots', 'arms-crossed': 'Sweater' },
  },
  imogen: {
    colours: { skin: '#edbd97', cloth: '#f4e6d0', trim: '#f4e6d0', hair: '#6b4433' },
    head: 'medium1',
    dye: '#6b4433',
    glasses: 'glasses5',
    poses: { open: 'StripedShirt', explaining: 'Explaining' },
  },
  priya: {
    colours: { skin: '#b97a50', cloth: '#33507a', trim: '#e9dcc8', hair: '#2b2226' },
    head: 'medium2',
    poses: { open: 'BlazerBlackTee' },
  },
  colin: {
    colours: { skin: '#f0c7a6', cloth: '#7ba09a', trim: '#7ba09a', hair: '#b7b3ad' },
    head: 'grayShort',
    glasses: 'glasses2',
    poses: { open: 'ButtonShirt' },
  },
};

// The expressions whose features are used, cut into brows, eyes, nose and mouth.
export const FACES = {
  smile: ['brows', 'eyes', 'mouth', 'nose'],
  calm: ['brows', 'eyes', 'mouth'],
  concerned: ['brows', 'eyes', 'mouth'],
  concernedFear: ['mouth'],
  driven: ['brows', 'eyes'],
  blank: ['brows', 'eyes'],
  serious: ['mouth'],
  solemn: ['mouth'],
  explaining: ['mouth'],
  veryAngry: ['eyes', 'mouth'],
  rage: ['eyes', 'mouth'],
  eyesClosed: ['eyes'],
};
