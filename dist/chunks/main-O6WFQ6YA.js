import {
  main
} from "./chunk-SBK3AEWH.js";
export {
  main
};
