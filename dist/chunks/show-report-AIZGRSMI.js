import {showReport} from "./chunk-2EHV4KMO.js";
export {showReport};
