import {
  readSbom
} from "./chunk-YABFTBPZ.js";
export {
  readSbom
};
