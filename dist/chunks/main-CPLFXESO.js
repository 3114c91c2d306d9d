import {main} from "./chunk-S6DSXBCY.js";
export {main};
