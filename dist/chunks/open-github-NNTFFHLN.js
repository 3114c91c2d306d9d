import {openGitHub, repositoryOf} from "./chunk-EX44OKWC.js";
export {openGitHub, repositoryOf};
