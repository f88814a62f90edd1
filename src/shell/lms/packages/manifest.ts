import { escaped } from './escaped';
import { launchPage, type PackageOrder, packageIdentifier, packageTitle } from './order';

type Version = {
  readonly namespaces: string;
  readonly schema: string;
  readonly scormType: string;
  /** What stands in an organisation after its items. */
  readonly sequencing: string;
  /** The same in an item: what is done there says so itself. */
  readonly item: string;
};

const SCORM12: Version = {
  namespaces: [
    'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
  ].join(' '),
  schema: '1.2',
  scormType: 'adlcp:scormtype',
  sequencing: '',
  item: '',
};

const SCORM2004: Version = {
  namespaces: [
    'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
    'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
  ].join(' '),
  schema: '2004 4th Edition',
  scormType: 'adlcp:scormType',
  sequencing: '<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
  item: '<imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>',
};

const VERSIONS = { scorm12: SCORM12, scorm2004: SCORM2004 } as const;

/** The manifest of a SCORM package: an item for each scenario, and the files that all of them share. */
export function manifestOf(
  order: PackageOrder & { readonly target: keyof typeof VERSIONS },
  files: readonly string[],
): string {
  const version = VERSIONS[order.target];
  const own = new Set(order.scenarios.map(({ scenario }) => launchPage(scenario)));
  const shared = files.filter((file) => !own.has(file));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${packageIdentifier(order)}" version="1" ${version.namespaces}>`,
    `<metadata><schema>ADL SCORM</schema><schemaversion>${version.schema}</schemaversion></metadata>`,
    '<organizations default="all">',
    `<organization identifier="all"><title>${escaped(packageTitle(order))}</title>`,
    ...order.scenarios.map(
      ({ title }, at) =>
        `<item identifier="item-${at + 1}" identifierref="page-${at + 1}"><title>${escaped(title)}</title>${version.item}</item>`,
    ),
    `${version.sequencing}</organization>`,
    '</organizations>',
    '<resources>',
    ...order.scenarios.map(({ scenario }, at) => {
      const page = escaped(launchPage(scenario));
      return `<resource identifier="page-${at + 1}" type="webcontent" ${version.scormType}="sco" href="${page}"><file href="${page}"/><dependency identifierref="shared"/></resource>`;
    }),
    `<resource identifier="shared" type="webcontent" ${version.scormType}="asset">`,
    ...shared.map((file) => `<file href="${escaped(file)}"/>`),
    '</resource>',
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}
