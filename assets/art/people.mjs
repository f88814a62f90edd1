// Who is drawn, and from what. Poses name a body of wardrobe.mjs; all of one person's bodies come
// from one family of garments.

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
