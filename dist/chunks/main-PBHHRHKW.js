import {
  main
} from "./chunk-HAJOSPMT.js";
export {
  main
};
