import {openGitHub, repositoryOf} from "./chunk-TD7GLJQO.js";
export {openGitHub, repositoryOf};
