import {
  main
} from "./chunk-BLHLGYAH.js";
export {
  main
};
