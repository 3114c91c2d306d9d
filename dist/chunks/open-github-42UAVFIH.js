import {openGitHub, repositoryOf} from "./chunk-4AI46JBL.js";
export {openGitHub, repositoryOf};
