import {
  main
} from "./chunk-BX3MPUMO.js";
export {
  main
};
