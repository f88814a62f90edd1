import { inRoot } from '../build/story-files';
import { newStory } from './new-story-command';

process.exitCode = newStory(process.argv.slice(2), inRoot('stories'), console);
