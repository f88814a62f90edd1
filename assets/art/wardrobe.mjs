// What each stretch of one Open Peeps body is. Numbers are outlines of its line work, in the order
// of the drawing; polygons are loose, because the ink covers their edges.
//
//   cloth   what is drawn as one black garment, an outline or the whole 'body': it becomes cloth
//           with an inked edge
//   under   what shows through gaps in the line work
//   skin, trim, paper, fold   outlines that are holes in the garment, and what they are
//   drop    outlines left out: the drawing's own pattern, so that every pose wears the same one
//   cuffs   lines added where a sleeve ends
//   seams   lines of the drawing that are painted away, along their middles
//   areas   [colour, polygon or path, within]: `within` is 'body' or the outline that bounds it
//   creases lines added where the garment hangs
//   over    areas painted over the line work
//   collar  the curve of a ribbed neckline, drawn the same way on every pose
//   bare    the neck again, over a neckline that a front does not want
//   neck    where a front of fronts.mjs goes instead: its pit x and y, its size, how far it may drop

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
  // Drawn with short sleeves or none: the bare arms are painted as sleeves, down to a cuff.
  Device: {
    under: 'cloth',
    drop: [2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23],
    areas: [
      ['skin', 'M380 400H535V560L462 600 372 560Z', 'body'],
      ['paper', 'M640 636L662 624 780 634 674 874 625 870 584 790Z', 'body'],
      [
        'skin',
        'M452 846Q470 806 506 784Q560 752 640 748L664 756 640 776 706 800 712 816 690 836 672 858 606 862 584 878 548 912 478 938Q444 900 452 846Z',
        'body',
      ],
    ],
    seams:
      'M286 584Q340 690 463 690Q570 680 606 584M319 659h1M240 1068l-8 8M312 1056l-6 8M722 1056h6M724 1122h6M602 702l-4 4M526 738l-4 8',
    neck: [462, 560, 1.15, 250],
    collar: 'M366 540Q462 640 556 536',
  },
  Explaining: {
    cloth: 0,
    under: 'cloth',
    skin: [5],
    drop: 'holes',
    areas: [
      ['skin', 'M372 400H545V560L470 600 372 560Z', 'body'],
      ['cloth', 'M276 566L372 580H545L596 562L640 610V720H230V640Z', 'body'],
      ['cloth', 'M20 640L200 640 260 800 392 780 470 890 300 1160 20 1160Z', 5],
    ],
    cuffs: 'M396 792L462 872',
    neck: [462, 560, 1.15, 150],
    collar: 'M350 536Q462 640 560 536',
  },
  PocketShirt: {
    cloth: 0,
    under: 'cloth',
    drop: [1, 2, 3, 4, 5, 7, 8, 9],
    areas: [
      ['skin', 'M356 420H566V560L470 600 362 560Z', 'body'],
      ['cloth', 'M316 560Q456 650 590 560L620 600V720H300V600Z', 'body'],
    ],
    seams: 'M-100 800L-46 864M854 858Q844 896 816 912',
    collar: 'M346 540Q456 640 566 540',
    neck: [456, 560, 1.1, 500],
  },
  Whatever: {
    cloth: 0,
    under: 'skin',
    skin: [1, 3],
    areas: [
      ['cloth', 'M322 556Q450 640 576 556L610 580V720H300V590Z', 'body'],
      ['cloth', 'M680 860L793 790 890 815 840 960 720 1160H680Z', 'body'],
      ['cloth', 'M20 784L200 784 260 1160 20 1160Z', 1],
      ['cloth', 'M690 860L780 860V970H690Z', 3],
    ],
    cuffs: 'M106 786L172 786M800 794L878 816',
    seams: 'M718 872L730 868M716 944L732 920',
    collar: 'M342 540Q450 640 562 540',
    neck: [456, 560, 1.1, 500],
  },
};
