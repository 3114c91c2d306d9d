import {composeArea, composeFiles} from "./chunk-HBZALXD6.js";
export {composeArea, composeFiles};
