import {openGitHub, repositoryOf} from "./chunk-53K6TJ7O.js";
export {openGitHub, repositoryOf};
