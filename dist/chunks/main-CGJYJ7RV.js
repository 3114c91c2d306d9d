import {
  main
} from "./chunk-AXILPVZA.js";
export {
  main
};
