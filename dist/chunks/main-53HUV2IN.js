import {main} from "./chunk-OZLZ2SC4.js";
export {main};
