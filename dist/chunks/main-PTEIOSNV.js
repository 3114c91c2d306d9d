import {
  main
} from "./chunk-U4J4RUFJ.js";
export {
  main
};
