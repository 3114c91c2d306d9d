import {
  main
} from "./chunk-JBSEQNUI.js";
export {
  main
};
