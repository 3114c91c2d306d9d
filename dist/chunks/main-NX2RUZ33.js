import {
  main
} from "./chunk-POAO5OGP.js";
export {
  main
};
