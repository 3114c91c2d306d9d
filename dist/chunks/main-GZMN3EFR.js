import {
  main
} from "./chunk-IXLQDUXC.js";
export {
  main
};
