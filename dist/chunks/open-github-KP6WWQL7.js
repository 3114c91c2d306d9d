import {openGitHub, repositoryOf} from "./chunk-IK5WET7S.js";
export {openGitHub, repositoryOf};
