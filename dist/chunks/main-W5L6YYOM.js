import {
  main
} from "./chunk-WBGKFXAC.js";
export {
  main
};
