import {
  main
} from "./chunk-HU3WHACF.js";
export {
  main
};
