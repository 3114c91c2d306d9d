import {
  readSbom
} from "./chunk-NT6MOKGW.js";
export {
  readSbom
};
