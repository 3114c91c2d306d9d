import {openGitHub, repositoryOf} from "./chunk-GJBJ7ZZN.js";
export {openGitHub, repositoryOf};
