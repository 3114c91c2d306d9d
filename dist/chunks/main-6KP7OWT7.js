import {main, mainWithin} from "./chunk-5UOWBYMW.js";
export {main, mainWithin};
