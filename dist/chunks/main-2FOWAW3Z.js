import {main} from "./chunk-72AIXGLT.js";
export {main};
