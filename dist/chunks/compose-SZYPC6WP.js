import {composeArea, composeFiles} from "./chunk-WSKJIPBJ.js";
export {composeArea, composeFiles};
