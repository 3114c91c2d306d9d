import {
  main
} from "./chunk-V3GXEYFG.js";
export {
  main
};
