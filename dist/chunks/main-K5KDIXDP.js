import {
  main
} from "./chunk-XDZB7MOA.js";
export {
  main
};
