import {openGitHub, repositoryOf} from "./chunk-WMTUZYLA.js";
export {openGitHub, repositoryOf};
