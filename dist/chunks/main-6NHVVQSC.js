import {main} from "./chunk-TVORKWAM.js";
export {main};
