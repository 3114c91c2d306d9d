import {
  readSbom
} from "./chunk-XT5TWOCG.js";
export {
  readSbom
};
