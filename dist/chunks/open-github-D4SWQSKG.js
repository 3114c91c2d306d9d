import {openGitHub, repositoryOf} from "./chunk-ONH2NLP5.js";
export {openGitHub, repositoryOf};
