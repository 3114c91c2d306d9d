import {
  main
} from "./chunk-CYYJ4S2C.js";
export {
  main
};
