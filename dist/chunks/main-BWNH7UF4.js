import {main} from "./chunk-AZJJFJW4.js";
export {main};
