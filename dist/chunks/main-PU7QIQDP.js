import {
  main
} from "./chunk-2MDD7KWP.js";
export {
  main
};
