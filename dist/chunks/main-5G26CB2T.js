import {
  main
} from "./chunk-E62MFGAC.js";
export {
  main
};
