import {openGitHub, repositoryOf} from "./chunk-QNUWEAM6.js";
export {openGitHub, repositoryOf};
