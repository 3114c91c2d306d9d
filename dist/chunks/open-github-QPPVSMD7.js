import {openGitHub, repositoryOf} from "./chunk-3KH5U4Y5.js";
export {openGitHub, repositoryOf};
