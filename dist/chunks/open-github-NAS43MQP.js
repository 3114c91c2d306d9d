import {openGitHub, repositoryOf} from "./chunk-QOJNPA5X.js";
export {openGitHub, repositoryOf};
