import {main} from "./chunk-WOH7PUE6.js";
export {main};
