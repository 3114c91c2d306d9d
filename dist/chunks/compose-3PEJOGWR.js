import {composeArea, composeFiles} from "./chunk-Z3JKC6NG.js";
export {composeArea, composeFiles};
