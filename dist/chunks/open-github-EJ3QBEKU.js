import {openGitHub, repositoryOf} from "./chunk-6DDSTA5C.js";
export {openGitHub, repositoryOf};
