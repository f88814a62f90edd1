import { packageIri } from '../xapi/vocabulary';
import { escaped } from './escaped';
import { launchPage, type PackageOrder, packageIdentifier, packageTitle } from './order';

/** What a cmi5 package says of itself, in `cmi5.xml`: an assignable unit for each scenario. */
export function courseStructureOf(order: PackageOrder): string {
  const id = packageIri(packageIdentifier(order));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `<course id="${escaped(id)}">${named(packageTitle(order))}</course>`,
    ...order.scenarios.map(
      ({ scenario, title }) =>
        `<au id="${escaped(`${id}/${encodeURIComponent(scenario)}`)}" ${rule(order)} launchMethod="AnyWindow">${named(title)}<url>${escaped(launchPage(scenario))}</url></au>`,
    ),
    '</courseStructure>',
    '',
  ].join('\n');
}

function rule({ pass }: PackageOrder): string {
  return pass === null
    ? 'moveOn="Completed"'
    : `moveOn="CompletedAndPassed" masteryScore="${pass / 100}"`;
}

/** A title, and the description that has to stand beside it. */
function named(title: string): string {
  const about = `${title}. A conversation with a customer to practise in.`;
  return `<title>${inEnglish(title)}</title><description>${inEnglish(about)}</description>`;
}

function inEnglish(text: string): string {
  return `<langstring lang="en-GB">${escaped(text)}</langstring>`;
}
