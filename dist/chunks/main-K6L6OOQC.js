import {
  main
} from "./chunk-XAWE7ELS.js";
export {
  main
};
