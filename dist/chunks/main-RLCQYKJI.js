import {main, mainWithin} from "./chunk-E4N44WEB.js";
export {main, mainWithin};
