import { writeFileSync } from 'node:fs';
import { builtSite } from './built-site';
import { packageCommand } from './package-command';

process.exitCode = await packageCommand(process.argv.slice(2), builtSite, writeFileSync, console);
