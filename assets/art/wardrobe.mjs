// What each stretch of one Open Peeps body is. Numbers are outlines of its line work, in the order
// of the drawing; polygons are loose, because the ink covers their edges.
//
//   cloth   what is drawn as one black garment, an outline or the whole 'body': it becomes cloth
//           with an inked edge
//   under   what shows through gaps in the line work
//   skin, trim, paper, fold   outlines that are holes in the garment, and what they are
//   drop    outlines left out: the drawing's own pattern, so that every pose wears the same one
//   areas   [colour, polygon or path, within]: `within` is 'body' or the outline that bounds it
//   creases lines added where the garment hangs
//   over    areas painted over the line work
//   collar  the curve of a ribbed neckline, drawn the same way on every pose
//   bare    the neck again, over a neckline that a front does not want
//   neck    where a front of fronts.mjs goes instead: its pit x and y, its size, how far it may drop

const NECK = 'M360 400H580V640H360Z';

export const BODIES = {
  SweaterDots: {
    cloth: 'body',
    under: 'ink',
    areas: [['skin', 'M384 420H535V520L460 545 384 520Z', 'body']],
    drop: 'holes',
    collar: 'M352 506Q446 562 546 500',
    neck: [449, 524, 1, 600],
    creases: 'M188 1000Q196 1090 200 1160M706 1060Q712 1110 714 1160',
  },
  Paper: {
    cloth: 'body',
    under: 'ink',
    areas: [
      ['skin', 'M390 420H542V520L462 550 390 520Z', 'body'],
      [
        'paper',
        'M612 765L665 660 815 655 755 782 715 785 692 800 685 828 672 838 655 800 640 775Z',
        7,
      ],
    ],
    skin: [7, 12],
    fold: [14, 19, 23],
    drop: 'holes',
    collar: 'M374 512Q462 578 556 512',
    neck: [465, 528, 1, 230],
  },
  PointingUp: {
    cloth: 'body',
    under: 'ink',
    areas: [['skin', 'M384 380H552V530L462 575 384 535Z', 'body']],
    skin: [1, 2, 3],
    fold: [9],
    drop: 'holes',
    collar: 'M366 530Q462 604 558 530',
    neck: [462, 546, 1.05, 560],
    creases: 'M203 930Q208 1040 212 1130',
  },
  Sweater: {
    under: 'cloth',
    areas: [['skin', 'M372 420H545V585L470 600 372 560Z', 'body']],
    skin: [29],
    trim: [25, 26, 28, 27, 31, 30],
    drop: [
      1, 3, 5, 6, 7, 4, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 32, 33, 34,
      35, 36, 37, 38, 39, 40, 41, 42, 43, 44,
    ],
    over: [['trim', 'M322 548Q390 636 478 639Q570 638 604 566L548 562Q462 588 366 552Z']],
    bare: 'M386 524Q465 560 546 520L552 590 466 612 380 588Z',
    neck: [462, 572, 1.25, 250],
  },
  ShirtFilled: {
    cloth: 1,
    under: 'skin',
    areas: [['cloth', 'M334 540Q456 716 562 538L606 575V720H320V600Z', 'body']],
    collar: 'M334 540Q456 716 562 538',
  },
  SportyShirt: { cloth: 0, under: 'skin', trim: [2, 3, 4] },
  ArmsCrossed: {
    cloth: 0,
    under: 'skin',
    skin: [1, 2, 3],
    areas: [['cloth', 'M326 546Q450 720 552 548L600 590V720H320V600Z', 'body']],
    collar: 'M326 546Q450 720 552 548',
  },
  Whatever: {
    cloth: 0,
    under: 'skin',
    skin: [1, 3],
    areas: [['cloth', 'M318 545Q446 721 572 540L610 580V720H300V590Z', 'body']],
    collar: 'M322 545Q446 721 572 540',
  },
  PocketShirt: {
    cloth: 0,
    under: 'skin',
    drop: [1, 2, 3, 4, 5, 7, 8, 9],
    areas: [['cloth', 'M328 546Q466 706 570 548L610 590V720H320V600Z', 'body']],
    collar: 'M328 546Q466 706 570 548',
  },
  BlazerBlackTee: {
    under: 'cloth',
    areas: [
      ['skin', NECK, 'body'],
      ['trim', 'M356 500L300 1160H640L560 500 478 634Z', 'body'],
    ],
  },
  StripedShirt: {
    under: 'cloth',
    areas: [
      ['skin', 'M284 400H622V555Q600 654 440 656Q300 650 284 555Z', 'body'],
      ['skin', 'M10 790L72 796 181 846 194 836V1180H10ZM709 842L787 824 810 830V1180H716Z', 'body'],
    ],
  },
  Explaining: {
    under: 'cloth',
    skin: [5],
    areas: [
      ['skin', 'M284 400H600V561Q592 668 483 671C420 672 370 640 293 540Z', 'body'],
      ['skin', 'M695 800L745 730 790 800V1180H702Z', 'body'],
    ],
  },
  ButtonShirt: { under: 'cloth', areas: [['skin', 'M370 400H560V520L485 665 385 520Z', 'body']] },
};
