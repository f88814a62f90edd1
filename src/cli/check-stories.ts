import { checkStories } from './check-command';

process.exitCode = checkStories(process.argv.slice(2), console);
