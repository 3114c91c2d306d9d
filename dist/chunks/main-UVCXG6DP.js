import {
  main
} from "./chunk-D6DD3BAM.js";
export {
  main
};
