import {
  main
} from "./chunk-IIFWEASU.js";
export {
  main
};
